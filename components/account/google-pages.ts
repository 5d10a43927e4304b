/** Pages of Google's that are linked to. The first three are the links that YouTube's policy III.A.1–2 asks for. */
export const GOOGLE_PAGES = {
  terms: 'https://www.youtube.com/t/terms',
  privacy: 'https://policies.google.com/privacy',
  revoke: 'https://security.google.com/settings/security/permissions',
  permissions: 'https://myaccount.google.com/permissions',
  policies: 'https://developers.google.com/youtube/terms/developer-policies',
  derivedMetrics: 'https://developers.google.com/youtube/terms/derived-metrics-policy',
  newProject: 'https://console.cloud.google.com/projectcreate',
  dataApi: 'https://console.cloud.google.com/apis/library/youtube.googleapis.com',
  analyticsApi: 'https://console.cloud.google.com/apis/library/youtubeanalytics.googleapis.com',
  credentials: 'https://console.cloud.google.com/apis/credentials',
  audience: 'https://console.cloud.google.com/auth/audience',
  geminiKeys: 'https://aistudio.google.com/apikey',
  geminiTerms: 'https://ai.google.dev/gemini-api/terms',
  newClient: 'https://console.cloud.google.com/auth/clients/create',
} as const;
