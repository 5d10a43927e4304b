/** Of a top left corner in the window, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
}

export interface Size {
  width: number;
  height: number;
}

const MARGIN = 8;
/** Studio's own bar and, below it, the header with "Undo changes" and "Save". */
const BELOW_HEADER = 144;
const SIDE = 24;
/** Room for the upload dialog's "Next" and "Save". */
export const ABOVE_FOOTER = 96;

/** Where Limelight puts itself: at the side of Studio's own side panel, below its header. */
export function dockPlace(room: Size, size: Size, isRtl: boolean): Place {
  const top = Math.min(BELOW_HEADER, room.height - ABOVE_FOOTER - size.height);
  return clampPlace({ left: isRtl ? SIDE : room.width - size.width - SIDE, top }, room, size);
}

/** The nearest place where something of that size is inside the window; where it is too large, its top left corner is. */
export function clampPlace({ left, top }: Place, room: Size, size: Size): Place {
  return {
    left: Math.round(Math.max(MARGIN, Math.min(left, room.width - size.width - MARGIN))),
    top: Math.round(Math.max(MARGIN, Math.min(top, room.height - size.height - MARGIN))),
  };
}
