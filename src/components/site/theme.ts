/**
 * Applies the reader's choice of colours before the page is drawn, and fills the `theme-switch` in the header. Sent to
 * the browser as text, so it uses nothing from outside.
 * @param says what the switch is called, by the choice.
 */
export function startPage(says: Record<'auto' | 'light' | 'dark', string>): void {
  const root = document.documentElement;
  const themes = { auto: '◐', light: '○', dark: '●' };
  type Theme = keyof typeof themes;
  const read = (): Theme => (localStorage.getItem('theme') ?? 'auto') as Theme;
  const apply = (theme: Theme): void => {
    root.dataset['theme'] = theme;
  };
  apply(read());
  customElements.define(
    'theme-switch',
    class extends HTMLElement {
      connectedCallback(): void {
        const button = document.createElement('button');
        const show = (theme: Theme): void => {
          button.textContent = themes[theme];
          button.ariaLabel = button.title = says[theme];
        };
        button.onclick = () => {
          const next: Theme = ({ auto: 'light', light: 'dark', dark: 'auto' } as const)[read()];
          localStorage.setItem('theme', next);
          apply(next);
          show(next);
        };
        show(read());
        this.append(button);
      }
    },
  );
}
