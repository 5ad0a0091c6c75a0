create schema letters;
