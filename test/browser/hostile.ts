/**
 * What Prototype 1.6 did to a page, in our own words and only as far as it can harm others: enumerable methods on the
 * prototypes of arrays, texts, functions and elements; `toJSON` methods from before JSON.stringify; and an `Array.from`
 * that knows no iterables. It still runs on council pages.
 */
export const OLD_SCRIPTS = `
(function () {
  function extend(target, methods) { for (var name in methods) target[name] = methods[name]; return target; }
  var breaking = {};
  function toArray(things) {
    if (!things) return [];
    if (things.toArray && things.toArray !== toArrayMethod) return things.toArray();
    var length = things.length || 0, results = new Array(length);
    while (length--) results[length] = things[length];
    return results;
  }
  function toArrayMethod() { return toArray(this); }
  function quoted(text) {
    return '"' + text.replace(/["\\\\]/g, '\\\\$&').replace(/\\n/g, '\\\\n').replace(/\\r/g, '\\\\r').replace(/\\t/g, '\\\\t') + '"';
  }
  function json(value) {
    if (value === null) return 'null';
    switch (typeof value) {
      case 'undefined': case 'function': case 'unknown': return undefined;
      case 'boolean': return value.toString();
    }
    if (value.toJSON) return value.toJSON();
    var results = [];
    for (var name in value) {
      var written = json(value[name]);
      if (written !== undefined) results.push(quoted(name) + ': ' + written);
    }
    return '{' + results.join(', ') + '}';
  }
  Array.from = toArray;
  Object.toJSON = json;
  extend(Array.prototype, {
    each: function (call) { try { for (var i = 0; i < this.length; i++) call(this[i], i); } catch (e) { if (e !== breaking) throw e; } return this; },
    all: function (call) { for (var i = 0; i < this.length; i++) if (!call(this[i], i)) return false; return true; },
    any: function (call) { for (var i = 0; i < this.length; i++) if (call(this[i], i)) return true; return false; },
    collect: function (call) { var out = []; this.each(function (v, i) { out.push(call(v, i)); }); return out; },
    detect: function (call) { for (var i = 0; i < this.length; i++) if (call(this[i], i)) return this[i]; },
    findAll: function (call) { var out = []; this.each(function (v, i) { if (call(v, i)) out.push(v); }); return out; },
    inject: function (memo, call) { this.each(function (v, i) { memo = call(memo, v, i); }); return memo; },
    invoke: function (method) { return this.collect(function (v) { return v[method](); }); },
    pluck: function (name) { return this.collect(function (v) { return v[name]; }); },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    compact: function () { return this.findAll(function (v) { return v != null; }); },
    without: function () { var no = toArray(arguments); return this.findAll(function (v) { return no.indexOf(v) < 0; }); },
    uniq: function () { return this.inject([], function (out, v) { if (out.indexOf(v) < 0) out.push(v); return out; }); },
    clone: function () { return [].concat(this); },
    clear: function () { this.length = 0; return this; },
    size: function () { return this.length; },
    toArray: toArrayMethod,
    entries: toArrayMethod,
    inspect: function () { return '[' + this.join(', ') + ']'; },
    toJSON: function () {
      var results = [];
      this.each(function (value) { var written = json(value); if (written !== undefined) results.push(written); });
      return '[' + results.join(', ') + ']';
    }
  });
  Array.prototype.find = Array.prototype.detect;
  Array.prototype.select = Array.prototype.findAll;
  extend(String.prototype, {
    strip: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
    toArray: function () { return this.split(''); },
    inspect: function () { return quoted(String(this)); },
    toJSON: function () { return quoted(String(this)); },
    startsWith: function (text) { return this.indexOf(text) === 0; },
    endsWith: function (text) { var at = this.length - text.length; return at >= 0 && this.lastIndexOf(text) === at; },
    camelize: function () { return this.replace(/-+(.)?/g, function (_, letter) { return letter ? letter.toUpperCase() : ''; }); },
    blank: function () { return /^\\s*$/.test(this); }
  });
  extend(Number.prototype, { succ: function () { return this + 1; }, toJSON: function () { return isFinite(this) ? this.toString() : 'null'; } });
  Date.prototype.toJSON = function () { return '"' + this.toISOString().replace(/\\.\\d+/, '') + '"'; };
  extend(Function.prototype, {
    bind: function () {
      if (arguments.length < 2 && arguments[0] === undefined) return this;
      var method = this, args = toArray(arguments), object = args.shift();
      return function () { return method.apply(object, args.concat(toArray(arguments))); };
    },
    curry: function () { var method = this, args = toArray(arguments); return function () { return method.apply(this, args.concat(toArray(arguments))); }; },
    wrap: function (wrapper) { var method = this; return function () { return wrapper.apply(this, [method.bind(this)].concat(toArray(arguments))); }; }
  });
  extend(HTMLElement.prototype, {
    visible: function () { return this.style.display !== 'none'; },
    show: function () { this.style.display = ''; return this; },
    hide: function () { this.style.display = 'none'; return this; },
    update: function (html) { this.innerHTML = html; return this; },
    replace: function (html) { this.outerHTML = html; return this; },
    remove: function () { this.parentNode.removeChild(this); return this; },
    insert: function (html) { this.insertAdjacentHTML('beforeend', html); return this; },
    select: function (selector) { return toArray(this.querySelectorAll(selector)); },
    observe: function (name, call) { this.addEventListener(name, call, false); return this; },
    getStyle: function (name) { return getComputedStyle(this)[name]; }
  });
  document.getElementsByClassName = function (name) { return toArray(document.querySelectorAll('.' + name)); };
  window.$ = function (id) { return document.getElementById(id); };
  window.$A = toArray;
})();
`;

/** Resets, a small root, and rules for every element there is, as themes of content management systems have them. */
export const RUDE_STYLES = `
html { font-size: 62.5%; line-height: 3; letter-spacing: 4px; text-transform: uppercase; }
* { all: unset; }
*, skills-audit { display: none; font-size: 9px !important; white-space: nowrap !important; user-select: none !important; text-align: right !important; }
html, body, main { display: block; }
button, input, label, fieldset, legend { display: none !important; visibility: hidden !important; float: right !important; }
`;

/**
 * What MooTools does to a page, in our own words and only as far as it can harm others: an `Array.from` that wraps what it
 * does not know, a `bind` that takes its arguments as a list, and methods on every prototype that can be seen.
 */
export const MOOTOOLS = `
(function () {
  function implement(target, methods) { for (var name in methods) if (!target[name]) target[name] = methods[name]; }
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item.length === 'number' && typeof item !== 'string' && typeof item !== 'function' ? [].slice.call(item) : [item];
  };
  implement(Array.prototype, {
    each: function (call, bound) { for (var i = 0; i < this.length; i++) call.call(bound, this[i], i, this); },
    clone: function () { return this.slice(); },
    contains: function (item) { return this.indexOf(item) !== -1; },
    append: function (more) { this.push.apply(this, more); return this; },
    getLast: function () { return this[this.length - 1] || null; },
    erase: function (item) { for (var i = this.length; i--;) if (this[i] === item) this.splice(i, 1); return this; },
    empty: function () { this.length = 0; return this; }
  });
  implement(String.prototype, { contains: function (text) { return this.indexOf(text) > -1; }, clean: function () { return this.trim(); } });
  implement(Number.prototype, { limit: function (least, most) { return Math.min(most, Math.max(least, this)); } });
  var bind = Function.prototype.bind;
  Function.prototype.bind = function (bound, list) { return bind.apply(this, [bound].concat(list === undefined ? [] : list)); };
  implement(Function.prototype, { pass: function (list, bound) { return this.bind(bound, list); }, delay: function (wait) { return setTimeout(this, wait); } });
  implement(Element.prototype, {
    set: function (name, value) { this.setAttribute(name, value); return this; },
    get: function (name) { return this.getAttribute(name); },
    empty: function () { while (this.firstChild) this.removeChild(this.firstChild); return this; },
    inject: function (where) { where.appendChild(this); return this; },
    addEvent: function (type, call) { this.addEventListener(type, call, false); return this; }
  });
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (selector) { return [].slice.call(document.querySelectorAll(selector)); };
})();
`;

/** What Zone.js does to a page: another `Promise`, a `then` of native ones that gives it, and wrapped timers and listeners. */
export const ZONE = `
(function () {
  var Native = Promise, nativeThen = Native.prototype.then;
  function ZonePromise(executor) {
    if (!(this instanceof ZonePromise)) throw new TypeError('Must be an instanceof Promise.');
    this.inner = new Native(executor);
    Object.defineProperty(this, 'inner', { enumerable: false });
  }
  ZonePromise.prototype.then = function (done, failed) {
    var inner = this.inner;
    return new ZonePromise(function (resolve, reject) { nativeThen.call(nativeThen.call(inner, done, failed), resolve, reject); });
  };
  ZonePromise.prototype.catch = function (failed) { return this.then(null, failed); };
  ZonePromise.prototype.finally = function (call) {
    return this.then(function (value) { call(); return value; }, function (reason) { call(); throw reason; });
  };
  ZonePromise.prototype[Symbol.toStringTag] = 'Promise';
  ['resolve', 'reject', 'all', 'allSettled', 'race', 'any'].forEach(function (name) {
    ZonePromise[name] = function (value) { return new ZonePromise(function (resolve, reject) { nativeThen.call(Native[name](value), resolve, reject); }); };
  });
  ZonePromise.withResolvers = function () {
    var all = {};
    all.promise = new ZonePromise(function (resolve, reject) { all.resolve = resolve; all.reject = reject; });
    return all;
  };
  Native.prototype.then = function (done, failed) {
    var self = this;
    return new ZonePromise(function (resolve, reject) { nativeThen.call(self, resolve, reject); }).then(done, failed);
  };
  window.Promise = ZonePromise;
  ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'].forEach(function (name) {
    var real = window[name];
    window[name] = function (call) { var rest = [].slice.call(arguments, 1); return real.apply(window, [function () { return call.apply(this, arguments); }].concat(rest)); };
  });
  var add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener, wrapped = new WeakMap();
  EventTarget.prototype.addEventListener = function (type, call, options) {
    if (typeof call !== 'function') return add.call(this || window, type, call, options);
    if (!wrapped.has(call)) wrapped.set(call, function () { return call.apply(this, arguments); });
    return add.call(this || window, type, wrapped.get(call), options);
  };
  EventTarget.prototype.removeEventListener = function (type, call, options) {
    return remove.call(this || window, type, (call && wrapped.get(call)) || call, options);
  };
  ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'].forEach(function (name) {
    var Real = window[name];
    window[name] = function (call, options) { return new Real(function () { return call.apply(this, arguments); }, options); };
    window[name].prototype = Real.prototype;
  });
})();
`;

/** What jQuery and its plugins do to a page: listeners on the document for everything, and one of everything on \`window\`. */
export const JQUERY = `
(function () {
  window.$ = window.jQuery = function (selector) {
    if (typeof selector === 'function') return document.addEventListener('DOMContentLoaded', selector);
    var found = [].slice.call(document.querySelectorAll(selector));
    found.on = function (type, call) { found.forEach(function (one) { one.addEventListener(type, call); }); return found; };
    return found;
  };
  ['click', 'change', 'input', 'keydown', 'submit', 'focusin'].forEach(function (type) {
    document.addEventListener(type, function (event) {
      event.handled = true;
      if (type === 'submit' || (type === 'click' && event.target.closest('a[href="#"], .menu'))) event.preventDefault();
      if (type === 'keydown' && event.target === document.body) event.preventDefault();
    });
  });
  jQuery(function () { document.querySelectorAll('a').forEach(function (link) { link.classList.add('external'); }); });
})();
`;

/** Each of what themes of content management systems do to everything there is, as far as a frame can live with it. */
export const STYLES = {
  resets: `* { all: unset; margin: 0; padding: 0; box-sizing: content-box !important; } head, script, style { display: none; }
    html { font-size: 62.5%; } * { line-height: 3 !important; font-size: 9px !important; letter-spacing: 4px !important; }`,
  'buttons and fields hidden': `button, input, label, fieldset, legend, form { display: none !important; visibility: hidden !important; }
    * { text-transform: uppercase !important; user-select: none !important; white-space: nowrap !important; }`,
  'z-index wars': `html { scroll-padding: 60px; } body { padding: 100px 0 400px; } header { position: fixed; inset: 0 0 auto; height: 40px; background: white; z-index: 2147483647; }
    aside { position: fixed; inset: auto 0 0; height: 40px; background: white; z-index: 2147483647; }
    main { position: relative; z-index: 0; transform: translateZ(0); overflow: hidden; } iframe { max-height: 60px !important; }`,
};
