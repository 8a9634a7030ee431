/**
 * Loads a stylesheet that a page does without until something asks for it, once.
 * @throws where it cannot be loaded; the next call tries again.
 */
export async function stylesheet(href: string): Promise<void> {
  if (document.querySelector(`link[rel=stylesheet][href="${href}"]`)) return;
  const link = document.createElement('link');
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} could not be loaded.`));
    });
  });
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  await loaded;
}
