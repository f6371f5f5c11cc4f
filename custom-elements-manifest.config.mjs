import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Keeps what the package promises: elements with a `@tag`, and of their events those that say when they fire. */
const onlyWhatIsPromised = () => ({
  name: 'only-what-is-promised',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter(({ tagName }) => tagName);
      for (const element of module.declarations ?? []) {
        // The analyzer also guesses events from every dispatchEvent it sees.
        element.events = element.events?.filter(({ description }) => description);
        element.members = element.members?.filter(
          ({ privacy, name, kind }) => !privacy && !name.startsWith('#') && kind === 'field',
        );
      }
      const kept = new Set(module.declarations?.map(({ name }) => name));
      module.exports = module.exports?.filter(({ declaration }) => kept.has(declaration.name));
    }
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations?.length);
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/collector/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  dependencies: false,
  plugins: [
    onlyWhatIsPromised(),
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
