import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './console.tsx';
import './console.css';

const place = document.getElementById('console');
if (!place) throw new Error('index.html has no element #console');
createRoot(place).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
