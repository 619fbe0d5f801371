# What removing a colleague ended besides.
staff-removed-shares = The three shares open nothing any more. Make new ones under “Keys and recovery”, and destroy the old papers.
