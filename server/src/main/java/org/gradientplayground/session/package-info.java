/**
 * One learner's connection: the runs it drives, its credits and its pace, and the scheduler that
 * shares the cores among all of them. Knows neither HTTP nor JSON.
 */
package org.gradientplayground.session;
