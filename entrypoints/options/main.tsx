import { render } from 'preact';
import { AppFrame } from '../../components/apps/AppFrame';
import { SettingsApp } from '../../components/apps/SettingsApp';

const screen = document.getElementById('screen');
if (screen) {
  render(
    <AppFrame>
      <SettingsApp />
    </AppFrame>,
    screen,
  );
}
