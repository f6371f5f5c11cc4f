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
