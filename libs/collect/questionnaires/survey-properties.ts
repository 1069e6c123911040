import { Serializer } from 'survey-core';

let registered = false;

/** What this product adds to the questions of the form library; registered once a process, before anything is read. */
export function registerSurveyProperties(): void {
  if (registered) return;
  registered = true;
  for (const className of ['question', 'matrixdropdowncolumn', 'multipletextitem']) {
    Serializer.addProperty(className, { name: 'codable:boolean' });
    Serializer.addProperty(className, { name: 'interviewerOnly:boolean', default: false });
    Serializer.addProperty(className, { name: 'stairHint:boolean', default: false });
  }
  Serializer.addProperty('question', { name: 'facet:string' });
  Serializer.addProperty('matrixdynamic', { name: 'rowsFromQuestion:string' });
  Serializer.addProperty('survey', { name: 'involvementForm:boolean', default: false });
  Serializer.addProperty('question', { name: 'quotePermission:boolean', default: false });
}
