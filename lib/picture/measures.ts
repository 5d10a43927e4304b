/** What a thumbnail's pixels say. All shares are 0–1. */
export interface PictureMeasures {
  /** Of the picture itself, before any scaling. */
  width: number;
  height: number;
  /** `null` when only the picture is known and not its file. */
  fileBytes: number | null;
  /** Mean luminance. */
  brightness: number;
  /** Spread of luminance (standard deviation over its greatest possible value). */
  contrast: number;
  /** Estimated share of the area that holds text. */
  textShare: number;
  /** Perceptual hash (DCT) of 64 bits as 16 hexadecimal digits. */
  hash: string;
}
