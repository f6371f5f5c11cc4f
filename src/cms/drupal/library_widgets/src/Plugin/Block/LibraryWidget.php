<?php

declare(strict_types=1);

namespace Drupal\library_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Config\ImmutableConfig;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\Core\Url;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One widget as a block, with a plain link to its own page inside.
 */
#[Block(
  id: 'library_widget',
  admin_label: new TranslatableMarkup('Library widget'),
  category: new TranslatableMarkup('Library widgets'),
)]
final class LibraryWidget extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    string $plugin_id,
    array $plugin_definition,
    protected ImmutableConfig $site,
    protected ModuleExtensionList $modules,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    $site = $container->get('config.factory')->get('library_widgets.settings');
    return new self($configuration, $plugin_id, $plugin_definition, $site, $container->get('extension.list.module'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['widget' => 'skills-audit', 'text' => '', 'campaign' => '', 'group' => '', 'shared_device' => FALSE];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      '#options' => $this->names(),
      '#required' => TRUE,
    ];
    $form['text'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Link text'),
      '#description' => $this->t('What people see where the widget cannot be shown.'),
      '#required' => TRUE,
    ];
    foreach (['campaign' => $this->t('Campaign'), 'group' => $this->t('Group')] as $name => $title) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#description' => $this->t('A label that is copied into each result.'),
      ];
    }
    $form['shared_device'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('This page is for shared computers'),
      '#description' => $this->t('Answers are wiped when nobody has touched the page for ten minutes.'),
    ];
    foreach ($form as $name => $field) {
      $form[$name] = $field + ['#default_value' => $this->configuration[$name] ?? NULL];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['widget' => $widget, 'text' => $text, 'shared_device' => $shared] = $this->configuration;
    $settings = array_filter([
      'endpoint' => $this->site->get('endpoint'),
      'campaign' => $this->configuration['campaign'],
      'group' => $this->configuration['group'],
    ]) + ($shared ? ['shared-device' => ''] : []);
    $attributes = ['class' => ['library-widget'], 'data-widget' => $widget];
    foreach ($settings as $name => $value) {
      $attributes["data-$name"] = $value;
    }
    $build = [
      '#type' => 'html_tag',
      '#tag' => 'div',
      '#attributes' => $attributes,
      'link' => [
        '#type' => 'link',
        '#title' => $text,
        '#url' => $this->page($widget, $settings),
      ],
      '#attached' => ['library' => ['library_widgets/auto']],
    ];
    CacheableMetadata::createFromObject($this->site)->applyTo($build);
    return $build;
  }

  /**
   * The widget's own page.
   */
  private function page(string $widget, array $settings): Url {
    $files = $this->site->get('files') ?: 'base:' . $this->modules->getPath('library_widgets') . '/library';
    return Url::fromUri(rtrim($files, '/') . "/embed/$widget.html", ['query' => $settings]);
  }

  /**
   * The widgets by their tags.
   */
  private function names(): array {
    return [
      'digital-quiz' => $this->t('Digital knowledge quiz'),
      'digital-survey' => $this->t('Survey of digital developments'),
      'howto-channel' => $this->t('How To films'),
      'learning-exchange' => $this->t('Learning exchange'),
      'pulse-survey' => $this->t('Pulse survey of a change'),
      'skills-audit' => $this->t('Digital leadership skills audit'),
      'wifi-readiness-check' => $this->t('Wi-Fi readiness check'),
    ];
  }

}
