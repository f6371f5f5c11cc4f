// As its README says: https://github.com/paulirish/lite-youtube-embed#basic-usage
import 'lite-youtube-embed/src/lite-yt-embed.css';
import 'lite-youtube-embed/src/lite-yt-embed.js';
