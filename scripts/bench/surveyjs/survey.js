import 'survey-core/survey-core.min.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const definition = JSON.parse(document.getElementById('definition').textContent);
const survey = createElement(Survey, { model: new Model(definition) });
createRoot(document.getElementById('survey')).render(survey);
