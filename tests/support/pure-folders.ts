/**
 * Of tests/unit: what knows neither browser nor database, and its measuring. Nothing of theirs outlives a test, so that
 * their files share a worker instead of having one each.
 */
export const PURE_FOLDERS = ['bench', 'draft', 'insights', 'keywords', 'picture', 'seo', 'video', 'words', 'writing'];
