# SPDX-License-Identifier: GPL-3.0-or-later
# Are two outputs of a script here the same, but for rounding?  Rscript compare.R KEPT AGAIN
read <- function(file) {
  words <- strsplit(readLines(file), " +")
  setNames(lapply(words, function(w) as.numeric(w[-1])), sapply(words, `[`, 1))
}
files <- commandArgs(TRUE)
kept <- read(files[1]); again <- read(files[2])
if (!identical(names(kept), names(again))) stop("other names: ", paste(setdiff(union(names(kept), names(again)), intersect(names(kept), names(again))), collapse = " "))
same <- mapply(function(a, b) length(a) == length(b) && all(abs(a - b) <= 1e-9 * pmax(1, abs(a))), kept, again)
if (!all(same)) stop("other values: ", paste(names(kept)[!same], collapse = " "))
cat(length(kept), "lines agree\n")
