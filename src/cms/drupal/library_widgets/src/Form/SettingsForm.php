<?php

declare(strict_types=1);

namespace Drupal\library_widgets\Form;

use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * What holds for the whole site.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'library_widgets_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['library_widgets.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $form['endpoint'] = [
      '#type' => 'url',
      '#title' => $this->t('Where results are sent'),
      '#description' => $this->t('The address of your collector. Leave it empty to keep results on people’s own devices.'),
      '#config_target' => 'library_widgets.settings:endpoint',
    ];
    $form['files'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of the files'),
      '#description' => $this->t('The folder that holds auto.js. Leave it empty for the files that came with this module.'),
      '#config_target' => 'library_widgets.settings:files',
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    parent::submitForm($form, $form_state);
    Cache::invalidateTags(['library_info']);
  }

}
