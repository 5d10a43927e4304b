/** The steps of an answer that Limelight took by itself; their receipts are as good as any. */
export const OWN_STEP = 'limelight';
