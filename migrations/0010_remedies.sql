create schema remedies;
