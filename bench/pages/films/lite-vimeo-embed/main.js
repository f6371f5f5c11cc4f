// As its README says: https://github.com/luwes/lite-vimeo-embed#basic-usage
import 'lite-vimeo-embed';
