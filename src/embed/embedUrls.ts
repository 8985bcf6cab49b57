import { url } from '../site/urls.ts';

/** The folder all widgets stand in. */
export const embedsUrl = (): string => url('embed/');
/** The address of a widget. */
export const embedUrl = (widget: string): string => url(`embed/${widget}/`);
/** The address of the script that sizes frames in other people's pages. */
export const hostScriptUrl = (): string => url('embed.js');
/** The address of a widget's oEmbed answer. */
export const oembedUrl = (widget: string, format: 'json' | 'xml'): string =>
  url(`oembed/${widget}.${format}`);
/** The address of a kept picture, by its name. */
export const keptPictureUrl = (name: string): string => url(`pictures/${name}`);
/** The address of the builder, with a widget chosen. */
export const builderUrl = (widget: string): string => url(`press/?widget=${widget}`);
