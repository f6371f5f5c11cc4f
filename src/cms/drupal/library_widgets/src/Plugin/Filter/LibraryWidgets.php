<?php

declare(strict_types=1);

namespace Drupal\library_widgets\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Config\ImmutableConfig;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\library_widgets\Embeds;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Brings the script, and the site's endpoint, to the widgets in a text.
 *
 * It belongs after "Limit allowed HTML tags", which must let the div through.
 */
#[Filter(
  id: 'library_widgets',
  title: new TranslatableMarkup('Show library widgets'),
  type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
  description: new TranslatableMarkup('Turns links to library widgets, and boxes that ask for one, into the widgets.'),
  weight: 10,
)]
final class LibraryWidgets extends FilterBase implements ContainerFactoryPluginInterface {

  public function __construct(array $configuration, string $plugin_id, array $plugin_definition, protected ImmutableConfig $site) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    $site = $container->get('config.factory')->get('library_widgets.settings');
    return new self($configuration, $plugin_id, $plugin_definition, $site);
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $document = Html::load($text);
    if (!Embeds::complete($document, (string) $this->site->get('endpoint'))) {
      return new FilterProcessResult($text);
    }
    $result = new FilterProcessResult(Html::serialize($document));
    $result->addCacheableDependency($this->site);
    return $result->addAttachments(['library' => ['library_widgets/auto']]);
  }

}
