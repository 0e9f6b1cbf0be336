import { render } from 'preact';
import { AppFrame } from '../../components/apps/AppFrame';
import { PopupApp } from '../../components/apps/PopupApp';
import { browser } from '../../utils/platform/browser';

// Firefox for Android shows the popup as a page, which is as wide as the page is.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.dataset.surface = isPopup ? 'popup' : 'page';

const screen = document.getElementById('screen');
if (screen) {
  render(
    <AppFrame>
      <PopupApp />
    </AppFrame>,
    screen,
  );
}
