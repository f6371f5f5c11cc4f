/** The block in the editor. PHP hands over `libraryWidgets`: the catalogue, and the words in the author's language. */
(function ({ blockEditor, blocks, components, element, serverSideRender: ServerSideRender }, { widgets, words }) {
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const { createElement: el, Fragment } = element;

  function edit({ attributes, setAttributes }) {
    const said = (name) => attributes[name] ?? '';
    /** What is empty is not kept. */
    const set = (name) => (value) => setAttributes({ [name]: value || undefined });
    const text = (name, help, type) =>
      el(TextControl, { key: name, label: words[name], help, type, value: said(name), onChange: set(name) });
    const select = (name, options, onChange = set(name)) =>
      el(SelectControl, { key: name, label: words[name], value: said(name), options, onChange });

    function choose(tag) {
      const widget = widgets.find((one) => one.tag === tag);
      setAttributes({ widget: widget?.tag, text: widget?.link, link: widget?.page });
    }

    const chooser = select(
      'widget',
      [{ value: '', label: words.choose }, ...widgets.map(({ tag, name }) => ({ value: tag, label: name }))],
      choose,
    );
    const languages = [
      { value: '', label: words.langPage },
      { value: 'en', label: words.langEn },
      { value: 'cy', label: words.langCy },
    ];
    const storages = [
      { value: '', label: words.storageLocal },
      { value: 'session', label: words.storageSession },
      { value: 'none', label: words.storageNone },
    ];
    const levels = ['', '3', '4', '5', '6'].map((value) => ({ value, label: value || '2' }));
    const sharedDevice = el(ToggleControl, {
      key: 'sharedDevice',
      label: words.sharedDevice,
      help: words.sharedDeviceHelp,
      checked: Boolean(attributes.sharedDevice),
      onChange: set('sharedDevice'),
    });

    return el(
      Fragment,
      {},
      el(
        InspectorControls,
        {},
        el(PanelBody, { title: words.content }, [
          chooser,
          text('text'),
          text('src', words.srcHelp, 'url'),
          select('lang', languages),
          select('headingLevel', levels),
        ]),
        el(PanelBody, { title: words.results }, [
          text('endpoint', words.endpointHelp, 'url'),
          text('campaign', words.labelHelp),
          text('group', words.labelHelp),
        ]),
        el(PanelBody, { title: words.privacy }, [select('storage', storages), sharedDevice]),
      ),
      el(
        'div',
        useBlockProps(),
        attributes.widget ? preview(attributes) : el(Placeholder, { label: words.choose }, chooser),
      ),
    );
  }

  /** As the page will have it, from the server. */
  function preview(attributes) {
    const { name } = widgets.find(({ tag }) => tag === attributes.widget) ?? {};
    return el(
      Placeholder,
      { label: name, instructions: words.preview },
      el(Disabled, {}, el(ServerSideRender, { block: 'library-widgets/widget', attributes })),
    );
  }

  /** A plain link, for readers of feeds and for when the plugin is gone. */
  function save({ attributes: { text, link } }) {
    return link ? el('p', useBlockProps.save(), el('a', { href: link }, text)) : null;
  }

  blocks.registerBlockType('library-widgets/widget', { edit, save });
})(window.wp, window.libraryWidgets);
