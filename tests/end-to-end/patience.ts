// A page with a spreadsheet starts slowly where several run at once.
jest.setTimeout(90_000);
