import { url } from '../site/urls.ts';

/** The URL of the folder that contains all widgets. */
export const embedFolderUrl = (): string => url('embed/');
/** The URL of a widget, by its id. */
export const embedUrl = (widget: string): string => url(`embed/${widget}/`);
/** The URL of the host script, which resizes frames on pages that embed a widget. */
export const hostScriptUrl = (): string => url('embed.js');
/** The URL of a widget's oEmbed response. */
export const oembedUrl = (widget: string, format: 'json' | 'xml'): string =>
  url(`oembed/${widget}.${format}`);
/** The URL of a kept picture, by its file name. */
export const keptPictureUrl = (name: string): string => url(`pictures/${name}`);
/** The URL of the widget builder with a widget selected. */
export const builderUrl = (widget: string): string => url(`press/?widget=${widget}`);
