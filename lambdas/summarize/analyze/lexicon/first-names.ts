const names = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Forenames that are borne mostly by men, in many languages; compiled by hand from common knowledge. */
const MEN = names(`
Aaron Abbas Abdel Abdul Abdullah Abel Abraham Abu Adam Adel Adnan Adolf Adrian Ahmad Ahmed Aidan Akhil Akio Akira Alan Alastair
Albert Alberto Aldo Alejandro Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali
Alistair Allan Allen Alvaro Alvin Amadou Amar Amir Amit Anatoly Anders Andre André Andreas Andrei Andrej Andrew
Andrey Andrzej Andy Angus Anil Anthony Antoine Anton Antonio António Antony Anwar Aris Armando Arnold Arsène Artem Arthur Arturo
Arun Arvind Asif Atul Augusto Axel Ayman Aziz Barack Barry Bart Bartosz Bashar Basil Ben Benjamin Benny Bernard Bernardo
Bernd Bernie Bert Bill Billy Bjorn Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Brit Bruce Bruno Bryan
Bryce Byron Caleb Calvin Cameron Carl Carles Carlo Carlos Casey Cecil Cedric Cesar César Charles Charlie Chester Chad Chris Christian
Christoph Christophe Christopher Chuck Chuka Clarence Claude Claudio Clayton Cliff Clifford Clint Clive Clyde Cody Colin
Conor Conrad Constantine Corey Cory Craig Curtis Cyril Cyrus Dale Damian Damien Dan Daniel Daniele Danny Dante Darrell Darren
Darryl Dave David Davide Dean Deepak Denis Dennis Denzel Derek Derrick Desmond Devin Didier Diego Dieter Dimitri Dimitris
Dirk Dmitri Dmitry Dmytro Dominic Dominik Don Donald Dong Doug Douglas Duane Duncan Dustin Dwayne Dwight Dylan Earl Ebrahim Ed
Eddie Edgar Edmund Eduard Eduardo Edward Edwin Ehud Eli Elias Elijah Elliot Elliott Elon Emanuel Emil Emiliano Emilio
Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Ernst Erwin Esteban Ethan Eugene Evan Evgeny Fabian Fabio Fabrice Farid
Farouk Faisal Federico Felipe Felix Ferdinand Fernando Fethullah Fidel Filip Florian Francesco Francis Francisco Franco Francois
François Frank Frankie Franklin Franz Fred Freddie Frederic Frédéric Frederick Fritz Fuad Gabriel Gael Gareth Garry Gary Gaurav
Gavin Gene Geoff Geoffrey George Georges Georgi Georgios Gerald Gerard Gerhard Gerry Giacomo Gianluca Gianni Gilbert Giles
Giorgio Giovanni Giulio Giuseppe Gjorge Glen Glenn Godfrey Gonzalo Gordon Graeme Graham Grant Greg Gregor Gregory Grigory Guido
Guillaume Guillermo Gunter Gustav Gustavo Guy Habib Hakan Hakim Hamdullah Hamid Hamish Hans Harald Hari Harold Harris Harrison
Harry Harvey Hasan Hassan Hector Heiko Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hideo Hideki Hiroshi Horst
Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilham Ilya Imran Ismail Issa Ivan Ivo Jaap Jack Jackie Jacob Jacques Jaime
Jair Jake Jakob Jakub Jamal James Jamie Jan Janez Jared Jarosław Jason Javier Jay Jean Jed Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry
Jesse Jesus Jim Jimmy Jin Joachim Joao João Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan
Jordan Jorge Jose José Josef Joseph Josh Joshua Josep Juan Juda Julian Julien Julio Julius Jun Jurgen Jürgen Justin Kai Kamal
Karel Karim Karl Keir Keith Kemal Ken Kenji Kenneth Kenny Kent Kevin Khalid Khaled Kirk Kiril Klaus Kofi Konrad Konstantin
Krzysztof Kumar Kurt Kwame Kyle Lamar Lance Larry Lars Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonardo Leonid Leopold
Leroy Leslie Lester Lewis Liam Lincoln Lindsey Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Lucian Luigi Luis Luiz
Lukas Luke Maarten Magnus Mahathir Mahmoud Mahmud Malcolm Manfred Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus
Mariano Mario Marion Marius Mark Marko Markus Marshall Martin Marty Marvin Marwan Mason Massimo Mateusz Mathias Mathieu Matt
Matteo Matthew Matthias Matthieu Maurice Mauricio Mauro Max Maxim Maxime Mehdi Mehmet Melvin Mevlut Michael Michal Michał Michel
Mick Miguel Mihail Mikael Mike Mikel Mikhail Milan Miles Milos Miloš Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohan Monty
Morgan Morris Moshe Muhammad Muhammadu Mustafa Nabil Najib Narendra Nasser Nathan Nathaniel Naveen Nazario Neal Ned Neil Nelson
Newt Nicholas Nick Nico Nicola Nicolai Nicolas Nicolás Nigel Nikita Niklas Nikola Nikolai Nikos Noah Noel Norbert Norman Olaf Oleg
Oleksandr Oliver Olivier Omar Oren Oscar Osama Oskar Osman Otto Owen Pablo Paddy Paolo Pascal Pat Patrice Patrick Patrik Paul
Paulo Pavel Pawel Pedro Per Percy Perry Pete Peter Petr Petro Phil Philip Philipp Philippe Phillip Pierre Pietro Piotr Prakash
Qasim Quentin Quincy Quinton Rafael Raffaele Rafiq Rahul Raj Rajiv Rakesh Ralf Ralph Ramesh Ramon Ramzan Randall Randy
Raphael Rashid Raul Raúl Ravi Ray Raymond Recep Reece Reggie Reginald Reiss Rene René Rex Ricardo Riccardo Rich Richard Rick Ricky
Rinat Rishi Rob Robert Roberto Robin Rod Roderick Rodney Rodrigo Rodrigue Roger Rohan Roland Rolf Roman Romano Ron Ronald Ronnie
Rory Ross Roy Ruben Rudi Rudolf Rudolph Rudy Rupert Russ Russell Rustam Ryan Saad Saddam Said Salim Salman Salvador Salvatore Sam Sami
Samir Samuel Sandro Sanjay Santiago Scott Sean Sebastian Sebastien Sébastien Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon
Shigeru Shimon Shinzo Sidney Silvio Simon Slobodan Sokratis Spencer Spike Stan Stanislav Stanley Stavros Stefan Stefano Stephane Stephen
Sterling Steve Steven Stewart Stuart Suleiman Sultan Sunil Suresh Sven Sylvester Tadeusz Tamim Taran Tariq Tarek Ted Terence Terrence
Terry Thabo Theodore Thierry Thomas Thorsten Tiago Tim Timothy Tobias Toby Todd Tom Tomas Tomasz Tommy Tony
Travis Trent Trevor Troy Tyler Tyrone Ulf Ulrich Umar Uwe Vaclav Václav Valentin Valery Vasily Vernon Vicente Victor Viktor
Vijay Vikram Vince Vincent Vinod Vitali Vitaly Vivek Vlad Vladimir Volodymyr Wade Waleed Walid Wallace Walt Walter Warren Wayne
Werner Wesley Wilbur Wilfried Will Willem William Willie Wim Winston Wojciech Wolfgang Xavier Yann Yasser Yevgeny Yoshihide Yuri
Yusuf Yves Yitzhak Zac Zach Zachary Zack Zoran Zbigniew Zlatan
`);

/** Forenames that are borne mostly by women. */
const WOMEN = names(`
Abigail Ada Adele Adriana Agata Agnes Agnès Agnieszka Aicha Aisha Alba Alejandra Alessandra Alexandra Alexandria Alice Alicia Alina Alison
Allison Alma Alyssa Amal Amanda Amber Amelia Amelie Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Angie Anita Ann
Anna Annabel Anne Annegret Annette Annie Antonia April Ariana Ariane Arlene Ashley Astrid Audrey Ava Ayesha Barbara
Beata Beatrice Beatriz Becky Belinda Bernadette Beth Bethany Betsy Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte
Brittany Brooke Camila Camilla Camille Candace Cara Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie
Catalina Catherine Cathy Cecile Cécile Cecilia Celeste Celia Charlene Charlotte Chelsea Cheryl Chiara Chloe Chrissy Christa Christiane
Christina Christine Christy Chrystia Cindy Claire Clara Clare Claudia Colette Colleen Connie Constance Cora Courtney Crystal
Cynthia Daisy Dana Daniela Danielle Daphne Darlene Dawn Debbie Deborah Debra Deirdre Delia Delphine Denise Desiree Diana Diane Dianne
Dilma Dina Dolores Dominique Donatella Donna Dora Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Eleni
Eliana Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elsie Emilia Emily Emma Erica Erika Erin Esmeralda Estelle
Esther Ethel Eugenie Eva Eve Evelyn Fabienne Faith Fatima Fatou Felicia Felicity Fiona Flora Florence Frances Francesca Francine
Freya Frida Gabriela Gabrielle Gail Gemma Genevieve Georgina Geraldine Gertrude Gillian Gina Ginny Gisele Giulia Giorgia Gladys
Glenda Gloria Grace Greta Gretchen Gwen Hadley Haley Hanan Hanna Hannah Harriet Hayley Hazel Heather Heidi Helen Helena Helene Helga
Hélène Hilary Hillary Holly Hope Huma Ida Ilhan Imelda Inès Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Isla Ivana Ivanka Ivy
Jacinda Jacqueline Jade Jana Jane Janelle Janet Janice Janine Jasmine Jeanette Jeanne Jeannie Jemima Jenna Jennifer
Jenny Jeri Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodie Johanna Josefina Josephine Joy Joyce Juanita Judith Judy Julia
Juliana Julie Juliet June Justine Kaitlin Kaja Kamala Karen Karin Karina Kate Katharine Katherine Kathleen Kathryn Kathy Katie
Katja Katrina Katy Kay Kayla Kayleigh Keira Kelly Kelsey Kendra Kerry Kiera Kim Kimberly Kirsten Kirsty Kisha Kristalina Kristen Kristi
Kristin Kristina Krystal Kylie Lara Latoya Laura Lauren Laurie Layla Lea Leah Leanne Leila Lena Leonora Lesley Leticia Letitia Leyla
Liane Lila Lillian Lily Lina Linda Lindsay Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louisa Louise Lucia Lucie
Lucille Lucinda Lucy Luisa Lydia Lynda Lynn Lynne Mabel Mackenzie Madeleine Madeline Madison Mae Magda Magdalena Maggie Maia Malala Malia
Mandy Manuela Mara Marcella Marcia Margaret Margarita Margaux Margot Margrethe Maria María Mariam Marian Mariana Marianne Marie Marilyn
Marina Marine Marisa Marissa Marjorie Marlene Marsha Marta Martha Martine Mary Maryam Matilda Maureen Maxine Maya Meera Meg Megan Meghan
Melania Melanie Melinda Melissa Mercedes Meredith Mia Michele Michelle Mikki Mila Mildred Millie Mina Minnie Miranda Miriam
Molly Mona Monica Monika Monique Moira Muriel Myra Myriam Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nazanin Nia Nicki
Nicky Nicole Nicolle Nikki Nina Noor Nora Norma Olena Olga Olivia Oprah Paige Pam Pamela Paola Patricia Patty Paula Paulette
Pauline Peggy Penelope Penny Petra Philippa Phoebe Phyllis Polly Preeti Priti Priscilla Priya Priyanka Rachael Rachel Rania Rebecca Regina
Reema Renata Renee Renée Rhonda Rita Roberta Rochelle Rodaba Rosa Rosalind Rosanna Rose Roseanne Rosemary Rosie Roxana Roxanne Ruby
Ruth Sabina Sabine Sabrina Sadie Sally Samantha Samia Sana Sandra Sandy Sanna Sara Sarah Sasha Selena Serena Shannon Shami Shanice
Sharon Sheila Shelby Shelley Sherry Shirin Shirley Sienna Silvia Simone Siobhan Sofia Sonia Sophia Sophie Soraya Stacey Stacy
Stella Stephanie Stéphanie Sue Sunita Susan Susana Susanna Susanne Susie Suzanne Svetlana Sylvia Sylvie Tabitha Tamara Tammy Tania
Tanya Tara Tatiana Teresa Terri Tessa Thelma Theresa Therese Tiffany Tina Tracey Traci Tracy Tulsi Ursula Valentina Valerie Vanessa
Vera Veronica Veronika Vicki Vicky Victoria Viola Violet Virginia Viviane Vivian Wanda Wendy Whitney Whoopi Wilhelmina Wilma Winifred
Winnie Yasmin Yolanda Yulia Yvette Yvonne Zainab Zara Zeinab Zelda Zoe Zoë Zuzana
`);

/** Forenames of both: they tell a person, not which pronoun. */
const EITHER = names(`
Addison Alex Ariel Aubrey Avery Bailey Blake Bobbie Carey Charley Chen Dakota Darcy Dominique Drew Evelyn Finley Frances Francis
Gale Hao Hong Hui Jackie Jamie Jan Jean Jesse Jia Jian Jie Jing Jo Jodie Jordan Jules Jung Kelly Kerry Kim Kit Lane Laurie Lei Leigh Leslie Li
Lin Lindsay Ling Logan Marion Mei Min Ming Morgan Nicola Pat Quinn Reese Riley Robin Rowan Sam Sandy Sasha Shannon Shelby Sidney
Skylar Sydney Taylor Terry Toni Tracy Val Wei Xiao Yan Yang Ying Yong Yu Yuan Zhang
`);

export type Gender = 'he' | 'she';

/** Forename, lower-cased → the pronoun it suggests; `undefined` where it is borne by both. */
export const FIRST_NAMES: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...MEN.map((name): [string, Gender] => [name.toLowerCase(), 'he']),
  ...WOMEN.map((name): [string, Gender] => [name.toLowerCase(), 'she']),
  ...EITHER.map((name): [string, undefined] => [name.toLowerCase(), undefined]),
]);

/** Short forms of forenames, so that "Bob Hale" and "Robert Hale" are one. */
export const SHORT_FORENAMES: ReadonlyMap<string, string> = new Map([
  ['bob', 'robert'],
  ['rob', 'robert'],
  ['bill', 'william'],
  ['will', 'william'],
  ['jim', 'james'],
  ['jimmy', 'james'],
  ['joe', 'joseph'],
  ['mike', 'michael'],
  ['mick', 'michael'],
  ['dave', 'david'],
  ['dan', 'daniel'],
  ['tom', 'thomas'],
  ['tony', 'anthony'],
  ['nick', 'nicholas'],
  ['ed', 'edward'],
  ['ted', 'edward'],
  ['chuck', 'charles'],
  ['charlie', 'charles'],
  ['chris', 'christopher'],
  ['matt', 'matthew'],
  ['ben', 'benjamin'],
  ['sam', 'samuel'],
  ['steve', 'stephen'],
  ['greg', 'gregory'],
  ['jeff', 'jeffrey'],
  ['ken', 'kenneth'],
  ['ron', 'ronald'],
  ['don', 'donald'],
  ['tim', 'timothy'],
  ['andy', 'andrew'],
  ['alex', 'alexander'],
  ['kate', 'katherine'],
  ['liz', 'elizabeth'],
  ['beth', 'elizabeth'],
  ['sue', 'susan'],
  ['peggy', 'margaret'],
  ['meg', 'margaret'],
  ['pat', 'patricia'],
  ['debbie', 'deborah'],
  ['jen', 'jennifer'],
  ['becky', 'rebecca'],
]);

/** People so well known that news often gives the surname alone; facts, each an office holder or public figure. */
export const KNOWN_BY_SURNAME: ReadonlySet<string> = new Set(
  names(`
trump biden obama clinton bush reagan nixon carter romney mccain pelosi mcconnell schumer sanders putin medvedev navalny zelensky zelenskiy
zelenskyy yeltsin gorbachev merkel macron hollande sarkozy scholz erdogan netanyahu abbas assad gaddafi mubarak sisi modi xi khamenei rouhani
kim abe trudeau harper thatcher blair cameron corbyn starmer sunak farage berlusconi renzi meloni orban lula bolsonaro maduro chavez castro
mandela zuma ramaphosa mugabe musk bezos zuckerberg gates jobs snowden assange epstein weinstein beyonce rihanna madonna messi ronaldo
`),
);
