META
key;value
description;A small election by which the launcher prepares fast answers
budget;1000
vote_type;approval
PROJECTS
project_id;cost;name
1;450;Trees
2;300;"A bench; and a table"
3;700;Skate park
4;120.50;Street festival
VOTES
voter_id;vote;age
1;1,2;34
2;1,4;57
3;3;16
4;2,3,4;41
5;1,2,3;68
6;4;23
