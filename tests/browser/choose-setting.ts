import type { Driver } from '../support/driver/driver.ts';

/** Makes a choice on the settings page, as a reader does, and closes the page again. */
export async function chooseSetting(driver: Driver, name: string, value: string): Promise<void> {
  const settings = await driver.openExtensionPage('options.html');
  const choice = `[name="${name}"][value="${value}"]`;
  await settings.click(choice);
  await settings.waitFor(`${choice}:checked`);
  // Another page sees the choice once it is stored.
  const page = await driver.openExtensionPage('options.html');
  await page.waitFor(`${choice}:checked`);
  await driver.closePage();
}
