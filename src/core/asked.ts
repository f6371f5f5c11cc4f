/** What a widget may be told: visitors can write links, so nothing that runs as a script or looks like something else. */
const SETTING = /^(?!on|(widget|style|id|class)$)[a-z][a-z-]*$/;

/** What somebody asks a widget to be, name by name: the parameters of an address, or what `data-` attributes say. */
export type Asked = Iterable<readonly [name: string, value: string]>;

/** Gives a widget the attributes that are asked for, as far as a stranger may ask. */
export function setAttributes(widget: Element, asked: Asked): void {
  for (const [name, value] of asked) if (SETTING.test(name)) widget.setAttribute(name, value);
}
