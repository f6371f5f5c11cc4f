// As its README says: https://github.com/justinribeiro/lite-youtube#install-via-package-manager
import '@justinribeiro/lite-youtube';
