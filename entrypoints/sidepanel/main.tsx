import { render } from 'preact';
import { AppFrame } from '../../components/apps/AppFrame';
import { PanelApp } from '../../components/apps/PanelApp';

const screen = document.getElementById('screen');
if (screen) {
  render(
    <AppFrame>
      <PanelApp />
    </AppFrame>,
    screen,
  );
}
