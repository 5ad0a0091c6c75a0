create schema requests;
