import { url } from '../site/urls.ts';

/** The URL of the folder that contains all widgets. */
export const embedFolderUrl = (): string => url('embed/');
/** The URL of a widget, by its id. */
export const embedUrl = (widget: string): string => url(`embed/${widget}/`);
/** The URL of the host script, which resizes frames on pages that embed a widget. */
export const hostScriptUrl = (): string => url('embed.js');
/** The URL of an oEmbed response, by its name: the id of a widget, or what `layoutAnswer` returns. */
export const oembedUrl = (name: string, format: 'json' | 'xml'): string => url(`oembed/${name}.${format}`);
/** The URL of a kept picture, by its file name. */
export const keptPictureUrl = (name: string): string => url(`pictures/${name}`);
/** The URL of the widget builder with a widget selected. */
export const builderUrl = (widget: string): string => url(`press/?widget=${widget}`);
