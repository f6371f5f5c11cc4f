/** What `library-widgets channel --help` says. */
export const CHANNEL_HELP = `library-widgets channel: makes a channel of films for <howto-channel>

  npx library-widgets channel films.csv --captions vtt --out channel
  npx library-widgets channel --list addresses.txt --captions vtt --out channel

films.csv is a table with one film in each row. It needs the columns "title" and "address"; docs/howto-files.md
has an example and says what other columns there can be. addresses.txt is a text file with one film on each line: its
address, a space, and its title.

  --list FILE        a list of addresses instead of a table
  --captions FOLDER  where the captions are: <id>.en.vtt and <id>.cy.vtt for each film, and <id>.chapters.en.vtt for
                     its chapters
  --out FOLDER       where to write the channel (channel)
  --id ID            a short name for the channel (howto)
  --title TITLE      the name that people see (Library How To films)
  --title-cy TITLE   the same in Welsh
  --curator NAME     who chooses the films
  --page-size N      how many films to put in each file (100)
  --page ADDRESS     the page that will show the channel, and
  --address ADDRESS  where the folder will be on the web: with both, feed.json and feed.xml are written
  --posters          get a picture for each film that has none: from the site that plays it, or by ffmpeg from your file
  --drafts           keep films that have no captions yet
  --help             this page

Whatever is wrong is listed with its row or line. What is right is written all the same. The command ends with 1 if
anything was wrong, and with 0 if nothing was.
`;

/** What `library-widgets questions --help` says. */
export const QUESTIONS_HELP = `library-widgets questions: makes a definition of questions for <skills-audit> and others like it

  npx library-widgets questions survey.json
  npx library-widgets questions survey.csv --choices choices.csv
  npx library-widgets questions questions.csv

survey.json is a survey of SurveyJS. survey.csv and choices.csv are the two sheets of an XLSForm, each saved as CSV.
questions.csv is a table with one question in each row. Which of them it is, is seen from what is in it.
docs/bring-your-questions.md has examples and says what becomes of what.

  --choices FILE     the sheet “choices” of an XLSForm
  --out FILE         where to write the definition (questions.json)
  --id ID            a short name for the questions (from the name of the file)
  --title TITLE      the name that people see (from the file)
  --title-cy TITLE   the same in Welsh
  --help             this page

What did not fit is listed with its question or row, and so is what is asked in another way than before. What fits is
written all the same. The command ends with 1 if anything did not fit, and with 0 if all of it did.
`;
