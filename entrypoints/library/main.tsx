import { render } from 'preact';
import { AppFrame } from '../../components/apps/AppFrame';
import { LibraryApp } from '../../components/apps/LibraryApp';

const screen = document.getElementById('screen');
if (screen) {
  render(
    <AppFrame>
      <LibraryApp />
    </AppFrame>,
    screen,
  );
}
