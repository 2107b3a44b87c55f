// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/givennames.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr QStringView women =
    u"Abigail Ada Adaeze Adelaide Adele Adriana Agatha Agathe Agnes Agnès Ailsa Aisha "
    u"Alejandra Alessandra Alexandra Alexis Alice Alicia Aline Alison Alma Amanda Amara Amaya "
    u"Amelia Amina Amy Amélie Ana Anastasia Angela Angelika Angelina Anika Anita Anja Ann Anna "
    u"Annabelle Anne Anneke Annelie Annelies Anneliese Annett Annette Annie Annika Antje "
    u"Antonia Anya Ariane Arlette Astrid Aude Audrey Aurora Aurélie Ava Aylin Ayşe Aïcha "
    u"Barbara Beate Beatrice Beatrix Becky Belinda Bernadette Bertha Beth Bettina Bianca "
    u"Birgit Birte Bonnie Brenda Bridget Brigitte Britta Bärbel Béatrice Bénédicte Bérénice "
    u"Camila Candice Carina Carla Carmen Carol Carole Caroline Carolyn Catalina Catherine "
    u"Cathérine Cecilia Celia Chantal Charlotte Chiara Chloe Chloé Christa Christel Christelle "
    u"Christiane Christina Christine Cindy Claire Clara Clarissa Claudette Claudia Claudine "
    u"Clémence Clémentine Colette Constance Constanze Cora Cordula Corinna Corinne Cornelia "
    u"Cynthia Cécile Céline Dagmar Daisy Dana Daniela Danielle Daphne Deborah Deirdre Delia "
    u"Delphine Denise Diana Diane Dina Dolores Donna Dora Doreen Doris Dorothea Dorothy Dorte "
    u"Edith Edna Eileen Elaine Eleanor Elena Eleonore Elfriede Elin Elisa Elisabeth Elise "
    u"Elizabeth Elke Ella Ellen Ellie Elsa Elsbeth Elvira Emilia Emily Emma Emmanuelle Erica "
    u"Erika Erin Esmeralda Esther Ethel Eugénie Eunice Eva Eve Eveline Evelyn Fabienne "
    u"Fanny Farah Farida Fatima Fatou Felicitas Felicity Fiona Flora Florence Frances "
    u"Franziska Françoise Freya Frieda Friederike Gabriela Gabriele Gabrielle Gail Geneviève "
    u"Georgia Georgina Geraldine Gerda Gertrud Gesche Ghislaine Gina Gisela Gisèle Giulia "
    u"Gloria Grace Greta Grete Gudrun Gwen Gwendolyn Hanna Hannah Hannelore Harriet Hatice "
    u"Hazel Heather Hedda Hedwig Heide Heidi Heike Helen Helena Helene Helga Henriette Hermine "
    u"Hilary Hilda Hilde Hildegard Holly Hélène Ida Ilse Imogen Ina Ines Inga Inge "
    u"Ingeborg Ingrid Inès Irena Irene Irina Iris Irma Irmgard Isabel Isabella Isabelle Ivy "
    u"Jacqueline Jana Jane Janet Janice Janina Janine Jasmin Jasmine Jean Jeanette Jeanne "
    u"Jeannette Jennifer Jenny Jessica Jette Jill Joan Joanna Jocelyne Johanna Josefine "
    u"Josephine Josette Joséphine Joyce Juanita Judith Judy Julia Juliana Julie Juliette "
    u"Jutta Kaija Karen Karin Karina Karla Karolina Karoline Katarina Kate Katharina "
    u"Katherine Kathleen Kathrin Kathryn Katia Katie Katja Katrin Kay Kelly Kerstin Kirsten "
    u"Klara Kristin Kristina Käthe Laetitia Lara Laura Lauren Laurence Laurie Lea Leah Leila "
    u"Lena Leni Leonie Leonora Leticia Liesbeth Lilian Lilly Lily Lina Linda Lisa Lisbeth Lise "
    u"Liselotte Lola Lore Lorena Loretta Lorna Lorraine Lotte Louise Lucia Lucie Lucienne "
    u"Lucille Lucy Ludivine Luisa Luise Lydia Lynn Léa Léonie Mabel Madeleine Madison Mae "
    u"Maeve Magda Magdalena Maggie Maja Manon Manuela Mara Marcella Margaret Margarete "
    u"Margarethe Margarita Margit Margot Marguerite Maria Marianne Maribel Marie Marilyn "
    u"Marina Marion Marisa Marit Marjorie Marlene Marlis Marta Martha Marthe Martina Martine "
    u"Mary Mathilde Matilda Maud Maude Maureen Maya Mechthild Meike Melanie Melinda "
    u"Melissa Mercedes Meredith Mia Michaela Michelle Michèle Mildred Mina Mira Miranda "
    u"Mireille Miriam Moira Molly Mona Monica Monika Monique Morgane Myriam Myrtle Mélanie "
    u"Nadia Nadine Nadja Nadège Nancy Naomi Natalia Natalie Nathalie Nell Nelly Nicola Nicole "
    u"Nina Nora Nour Noémie Nurcan Odette Odile Olga Olivia Olympia Orla Paloma Pamela Pascale "
    u"Patience Patricia Paula Paulette Pauline Pearl Peggy Penelope Penny Petra Phyllis Pia "
    u"Pilar Polly Priscilla Priya Rachel Ramona Raquel Rebecca Regina Renata Renate Renée Rita "
    u"Roberta Romy Rosa Rosalie Rosalind Rosanna Rose Roseline Rosemarie Rosemary Roswitha "
    u"Ruth Régine Sabina Sabine Sabrina Sally Salma Samantha Samira Sandra Sandrine Sara Sarah "
    u"Saskia Selina Selma Shanthi Sharon Sheila Shirley Sibylle Siegrid Sigrid Silke Silvia "
    u"Simone Sina Sofia Solange Soledad Sonia Sonja Sophia Sophie Stacy Stefanie Stella "
    u"Stephanie Stéphanie Sue Sunniva Susan Susanna Susanne Suzanne Svenja Sybille Sylvia "
    u"Sylvie Tabea Tamara Tamsin Tanja Tatiana Tatjana Teresa Thea Theresa Therese Thérèse "
    u"Tiffany Tilda Tina Tracy Trudy Ulla Ulrike Ursula Ursule Uschi Uta Ute Valentina "
    u"Valentine Valeria Valérie Vanessa Vera Verena Veronica Veronika Vicky Victoria Viktoria "
    u"Viola Violet Violette Virginia Virginie Viviane Vivienne Vreni Véronique Waltraud Wanda "
    u"Wendy Wibke Wiebke Wilhelmine Wilma Winifred Xenia Yasmin Yolanda Yolande Yusra Yvette "
    u"Yvonne Zahra Zara Zoe Zoé Élisabeth Élise Élodie Émilie";

constexpr QStringView men =
    u"Aaron Abdul Abel Abraham Achim Adam Adil Adolf Adrian Adrien Ahmad Ahmed Aidan Alain "
    u"Alan Alastair Albert Alberto Albrecht Alec Alejandro Alessandro Alex Alexander Alexandre "
    u"Alfie Alfons Alfred Ali Alois Alphonse Alvin Amadou Amir Anders Andre Andreas Andrew "
    u"André Andrés Andy Angelo Angus Anil Anselm Ansgar Anthony Antoine Anton Antonio Antony "
    u"Aristide Armand Armando Armin Arnaud Arne Arno Arnold Arthur Artur Arvid Asif August "
    u"Augustin Aurélien Axel Baptiste Barnaby Barry Bartholomew Bartosz Basil Bastian Bastien "
    u"Ben Benedict Benedikt Benjamin Benno Benoît Bernard Bernd Bernhard Bert Bertil "
    u"Bertrand Bill Björn Bob Bodo Bogdan Boris Brad Brendan Brian Bruce Bruno Burkhard Byron "
    u"Caleb Calvin Cameron Carl Carlo Carlos Carsten Casper Cedric Charles Charlie Chester "
    u"Christian Christof Christoph Christophe Christopher Clarence Claudio Claus Clemens "
    u"Clifford Clive Clyde Clément Colin Colm Conrad Craig Curtis Cyril Cyrille Cédric César "
    u"Damian Damien Dan Daniel Danny Dario Darius Darren Dave David Declan Demis Denis Dennis "
    u"Denny Derek Desmond Detlef Diego Dieter Dietmar Dietrich Dirk Dominic Dominik Don Donald "
    u"Dorian Douglas Duncan Dwight Dylan Eberhard Eddie Edgar Edmund Eduard Eduardo "
    u"Edward Edwin Egon Ehrenfried Elias Elijah Elliot Elmar Elon Emeka Emil Emilio Emmanuel "
    u"Emre Enrico Enrique Eric Erich Erik Ernest Erwin Eugen Eugene Eugène Evan Ewald "
    u"Fabian Fabien Fabio Fabrice Farid Felix Ferdinand Fernand Fernando Filip Finn Florian "
    u"Floyd Francesco Francis Francisco Franck Frank Franz François Fred Frederick Frederik "
    u"Fridolin Friedhelm Friedrich Fritz Frédéric Félix Gabriel Gareth Gary Gaspard Gaston "
    u"Gavin Geoff Geoffrey Georg George Georges Gerald Gerard Gerd Gerhard Gernot Gert "
    u"Ghislain Gideon Gilbert Gilles Giovanni Giuseppe Glen Gottfried Graham Grant Greg Gregor "
    u"Gregory Grégoire Guido Guillaume Guillermo Gunnar Gustav Gérald Gérard Günter "
    u"Günther Hannes Hans Harald Hardy Harold Harry Hartmut Harvey Hassan Heiko Heiner "
    u"Heinrich Heinz Helge Helmut Hendrik Henning Henri Henrik Henry Herbert Hermann Hervé "
    u"Hilmar Hinrich Hiroshi Holger Horst Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim "
    u"Idris Idrissa Ignacio Igor Ike Ilan Immanuel Ingo Isaac Ishmael Ivan Ivar Ivo Jack Jacob "
    u"Jacques Jaime Jake Jakob Jamal James Jan Janis Jannik Jared Jason Javier Jay Jeff "
    u"Jeffrey Jens Jeremy Jerry Jesse Jim Jimmy Joachim Joaquín Jochen Joe Joel Johan Johann "
    u"Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Josef Joseph Joshua José Joël Juan "
    u"Jude Jules Julian Julien Julius Jun Justin Justus Jérôme Jörg Jürgen Kaj Kamal Karim "
    u"Karl Karsten Kaspar Keith Ken Kenji Kenneth Kenny Kevin Khalid Kilian Kit Klaas Klaus "
    u"Knut Kofi Konrad Konstantin Kristof Kurt Kwabena Kwame Kyle Lachlan Lars Laurent Laurenz "
    u"Lawrence Leif Lennart Leo Leon Leonard Leonardo Leonhard Leopold Lester Levi Lewis Liam "
    u"Lionel Lloyd Lorenz Lorenzo Lothar Lou Louis Luc Luca Lucas Lucien Ludger Ludwig Luigi "
    u"Luis Lukas Luke Luther Lutz Léo Léon Magnus Malcolm Malte Manfred Manuel Marc Marcel "
    u"Marco Marcos Marcus Marek Marin Mario Marius Mark Marko Markus Martin Marvin Mathieu "
    u"Mats Matt Matteo Matthew Matthias Matthieu Maurice Max Maximilian Mehdi Mehmet Melvin "
    u"Michael Michail Michel Miguel Mihai Mike Mikhail Milan Miles Milo Miloš Miroslav Mitch "
    u"Mohamed Mohammed Moritz Morris Moses Moussa Murat Mustafa Nathan Nathaniel Neil Nelson "
    u"Nicholas Nick Nico Nicolas Nicolás Niels Nigel Nikolai Nikolas Nikolaus Nils Noah Noel "
    u"Norbert Norman Noël Olaf Ole Oliver Olivier Omar Oscar Oskar Oswald Otis Otto Owen Pablo "
    u"Paolo Patrice Patrick Paul Pavel Peder Pedro Percy Perry Petar Pete Peter Phil Philip "
    u"Philipp Philippe Phillip Pierre Piers Piet Pietro Quentin Rachid Radek Rafael Rahul "
    u"Rainer Raj Ralf Ralph Ramón Randall Raphael Raphaël Rashid Ravi Raymond Reginald Reiner "
    u"Reinhard Reinhold René Reto Reza Ricardo Richard Rick Rob Robert Roberto Rocco Roderick "
    u"Rodney Rodrigo Roger Roland Rolf Romain Roman Ronald Ronnie Rory Ross Roy Ruben Rudi "
    u"Rudolf Rufus Rupert Russell Ryan Rémi Rémy Rüdiger Sami Samir Samuel Sanjay Santiago "
    u"Satya Sean Sebastian Sergei Sergio Seth Severin Sidney Siegfried Sigmund Silvio Simon "
    u"Stan Stanley Stefan Stefano Steffen Stephan Stephen Steve Steven Stewart Stuart Stéphane "
    u"Sundar Sven Svend Sylvain Sébastien Sören Tadeusz Takeshi Tariq Ted Terence Terry "
    u"Thaddeus Theo Theodor Theodore Thibault Thierry Thilo Thomas Thorsten Théo Théodore "
    u"Tibor Till Tilman Tim Timo Timothy Tino Titus Tobias Todd Tom Tomas Tomasz Tommy Tomás "
    u"Tony Torben Torsten Travis Trevor Tristan Tyler Udo Ulf Uli Ulrich Umberto Urs Uwe "
    u"Valentin Victor Viktor Vince Vincent Vincenzo Vinzenz Vito Vitus Vladimir Volker "
    u"Waldemar Walter Walther Warren Wayne Wenzel Werner Wesley Wilbur Wilfried Wilhelm "
    u"Willem Willi William Willy Winston Wolfgang Wolfram Xaver Xavier Yann Yannick Yusuf "
    u"Yves Zacharias Zoltán Édouard Émile Étienne";

constexpr QStringView either =
    u"Andrea Ashley Camille Chen Chris Claude Dominique Eike Jo Kai Kim Lee Leslie Maxime Mika "
    u"Nikita Noa Pascal Robin Sam Sascha Taylor Toni Wei Yuki";

QHash<QString, Gender> nameTable()
{
    QHash<QString, Gender> table;
    const auto add = [&table](QStringView names, Gender gender) {
        for (const QStringView name : names.tokenize(u' ', Qt::SkipEmptyParts))
            table.insert(name.toString(), gender);
    };
    add(women, Gender::Female);
    add(men, Gender::Male);
    add(either, Gender::Unknown);
    return table;
}

const QHash<QString, Gender> &givenNames()
{
    static const QHash<QString, Gender> table = nameTable();
    return table;
}

/// The first of Anna-Maria.
QString firstOf(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    return (hyphen > 0 ? word.first(hyphen) : word).toString();
}

} // namespace

bool isGivenName(QStringView word)
{
    return givenNames().contains(firstOf(word));
}

Gender genderOfGivenName(QStringView word)
{
    const auto known = givenNames().constFind(firstOf(word));
    if (known != givenNames().cend())
        return *known;
    constexpr QStringView female[] = {u"a",    u"ette", u"elle",  u"ille", u"line",
                                      u"hild", u"gard", u"linde", u"trud", u"trude"};
    constexpr QStringView male[] = {u"fried", u"bert",   u"hard", u"wald", u"ulf", u"olf",
                                    u"mund",  u"brecht", u"rich", u"ric",  u"mar", u"slav"};
    const auto ends = [word](QStringView end) {
        return word.size() > end.size() + 1 && word.endsWith(end);
    };
    return std::ranges::any_of(female, ends) ? Gender::Female
           : std::ranges::any_of(male, ends) ? Gender::Male
                                             : Gender::Unknown;
}

} // namespace Sidegloss
