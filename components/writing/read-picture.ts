export interface ReadPicture {
  /** JPEG, base64 without a prefix. */
  data: string;
  width: number;
  height: number;
}

const MAX_WIDTH = 768;
const QUALITY = 0.85;

/**
 * A picture as a model is sent it: at most 768 px wide. `null` for what is no picture, or may not be read: a server has to
 * allow that its picture is looked at.
 */
export async function readPicture(source: Blob | string): Promise<ReadPicture | null> {
  const url = typeof source === 'string' ? source : await dataUrlOf(source);
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  try {
    await image.decode();
    const scale = Math.min(1, MAX_WIDTH / image.naturalWidth);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const [, data = ''] = canvas.toDataURL('image/jpeg', QUALITY).split(',');
    return data === '' ? null : { data, width: canvas.width, height: canvas.height };
  } catch (error) {
    // Not a picture, or one of a server that says no.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new DOMException('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}
