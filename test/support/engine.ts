/** The engine a browser test runs in, for the few differences that are the engine's own. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

export function engine(): Engine {
  if (navigator.userAgent.includes('Firefox/')) return 'firefox';
  return navigator.userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}
