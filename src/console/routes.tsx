import { createBrowserRouter } from 'react-router';
import { Frame } from './frame/frame.tsx';
import { BrokenPage, NoPage } from './frame/noPage.tsx';
import { Reading } from './frame/trouble.tsx';

/** Every page of the console; each is a chunk of its own, read when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      Component: Frame,
      ErrorBoundary: BrokenPage,
      HydrateFallback: Reading,
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./desk/deskPage.tsx')).StartPage }) },
        { path: 'matters', lazy: async () => ({ Component: (await import('./matters/mattersPage.tsx')).MattersPage }) },
        { path: 'matters/:petitionNo', lazy: async () => ({ Component: (await import('./file/filePage.tsx')).FilePage }) },
        { path: 'register', lazy: async () => ({ Component: (await import('./register/registerPage.tsx')).RegisterPage }) },
        { path: 'board', lazy: async () => ({ Component: (await import('./board/boardPage.tsx')).BoardPage }) },
        { path: 'watch', lazy: async () => ({ Component: (await import('./watch/watchPage.tsx')).WatchPage }) },
        { path: 'watch/spot-checks', lazy: async () => ({ Component: (await import('./quality/spotPage.tsx')).SpotPage }) },
        { path: 'rules', lazy: async () => ({ Component: (await import('./routing/rulesPage.tsx')).RulesPage }) },
        { path: 'answers', lazy: async () => ({ Component: (await import('./answers/answersPage.tsx')).AnswersPage }) },
        { path: 'categories', lazy: async () => ({ Component: (await import('./categories/categoriesPage.tsx')).CategoriesPage }) },
        { path: 'notices', lazy: async () => ({ Component: (await import('./publishing/noticesPage.tsx')).NoticesPage }) },
        { path: 'account', lazy: async () => ({ Component: (await import('./account/accountPage.tsx')).AccountPage }) },
        { path: 'officers', lazy: async () => ({ Component: (await import('./admin/officersPage.tsx')).OfficersPage }) },
        { path: 'units', lazy: async () => ({ Component: (await import('./admin/unitsPage.tsx')).UnitsPage }) },
        { path: 'trail', lazy: async () => ({ Component: (await import('./admin/trailPage.tsx')).TrailPage }) },
        { path: 'retention', lazy: async () => ({ Component: (await import('./retention/retentionPage.tsx')).RetentionPage }) },
        { path: 'gallery', lazy: async () => ({ Component: (await import('./gallery/galleryPage.tsx')).GalleryPage }) },
        { path: '*', Component: NoPage },
      ],
    },
  ],
  { basename: '/console' },
);
