// `node --import` this: whoever imports ky gets the one that the SDK ships, made by `npm run build`.
import { registerHooks } from 'node:module';

const shipped = new URL('../../packages/sdk/dist/vendor/ky.js', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'ky' ? { url: shipped, shortCircuit: true } : next(specifier, context),
});
