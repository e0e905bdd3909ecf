# SPDX-License-Identifier: GPL-3.0-or-later
# Reference values for the tests of pairs, ranks, resampling, slopes and power, with R's own functions where there are
# any (packages boot and coin):  Rscript methods.R > methods.txt
# Each line is a name and numbers. Data are written too, so that the tests need nothing but the output.
suppressMessages({library(boot); library(coin)})
say <- function(name, ...) cat(name, sprintf("%.15g", c(...)), "\n")

# --- two one-sided tests of groups of unequal spread
a <- c(24, 23, 25, 25, 24, 23, 24, 22, 25); b <- c(23, 24.5, 22.5, 25, 23.5, 22)
say("welch.a", a); say("welch.b", b); say("welch.margin", 2)
low <- t.test(b, a, mu = -2, alternative = "greater"); high <- t.test(b, a, mu = 2, alternative = "less")
say("welch.tost", low$statistic, high$statistic, max(low$p.value, high$p.value))

# --- exact sign flip
flipP <- function(d) {
  y <- c(d, rep(0, length(d)))
  g <- factor(rep(c("b", "a"), each = length(d))); block <- factor(rep(seq_along(d), 2))
  as.numeric(pvalue(oneway_test(y ~ g | block, distribution = exact())))
}
twenty <- c(3, -1, 2, 4, -2, 5, 1, 1, -3, 2, 6, -4, 2, 3, -1, 1, 2, -2, 4, 1)
say("flip.twenty", twenty); say("flip.twenty.p", flipP(twenty))
more <- c(twenty, -5, 2, -3, 1, -2)
say("flip.more", more); say("flip.more.p", flipP(more))

# --- signed rank, conditional on ties; zeros dropped
rankP <- function(d) {
  d <- d[d != 0]
  V <- sum(rank(abs(d))[d > 0])
  p <- pvalue(wilcoxsign_test(d ~ rep(0, length(d)), distribution = exact(), zero.method = "Wilcoxon"))
  c(V, as.numeric(p))
}
say("wilcoxon.sleep", rankP(c(1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, .8, 4.6, 1.4)))
tied <- c(2, -2, 3, 3, -1, 4, 4, 0, 5, -4, 6, 2, 1, -3)
say("wilcoxon.tied", tied); say("wilcoxon.tied.expected", rankP(tied))

# --- Hodges and Lehmann
set.seed(11)
for (k in c(6, 7, 12, 30)) {
  d <- round(rnorm(k, 1, 2), 3)
  wide <- wilcox.test(d, conf.int = TRUE, exact = TRUE); narrow <- wilcox.test(d, conf.int = TRUE, exact = TRUE, conf.level = .9)
  say(paste0("hl.", k), d); say(paste0("hl.", k, ".expected"), wide$estimate, wide$conf.int, narrow$conf.int)
}

# --- Theil and Sen, with ties (the rule of Sen 1968, as in scipy.stats.theilslopes)
times <- c(0, 3, 3, 7, 10, 14, 14, 14, 21, 24, 28, 35); y <- c(5, 5, 6, 5.5, 6, 6, 7, 6.5, 7, 6.5, 7, 8)
slopes <- c()
for (i in 1:11) for (j in (i + 1):12) if (times[i] != times[j]) slopes <- c(slopes, (y[j] - y[i]) / (times[j] - times[i]))
slopes <- sort(slopes); N <- length(slopes); n <- 12
w <- function(u) sum(u * (u - 1) * (2 * u + 5))
C <- function(conf) qnorm(.5 + conf / 2) * sqrt((w(n) - w(table(times)) - w(table(y))) / 18)
sen <- function(conf) slopes[c(round((N - C(conf)) / 2), round((N + C(conf)) / 2) + 1)]
say("sen.times", times); say("sen.y", y); say("sen.expected", median(slopes), sen(.95), sen(.9))
say("sen.tau", cor(times, y, method = "kendall"))

# --- bootstrap of a mean of fifteen: R's own draws, hence a tolerance in the test
maize <- c(49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48)
set.seed(1)
b <- boot(maize, function(d, i) mean(d[i]), R = 99999)
ci <- boot.ci(b, type = c("perc", "bca"))
loo <- sapply(1:15, function(i) mean(maize[-i])); l <- mean(loo) - loo
say("boot.maize.a", sum(l^3) / (6 * sum(l^2)^1.5))
say("boot.maize.percentile", ci$percent[4:5]); say("boot.maize.bca", ci$bca[4:5])

# --- how often pairs that are the same are shown to be: the integral over the spread
pairs <- c(2, 3, 6, 8, 12, 20, 60); margins <- c(8, 3, 1.2, 1, .75, .8, .4)
power <- mapply(function(k, m) {
  t <- qt(.95, k - 1)
  f <- function(x) dchisq(x, k - 1) * pmax(0, 2 * pnorm(m * sqrt(k) - t * sqrt(x / (k - 1))) - 1)
  end <- (k - 1) * (m * sqrt(k) / t)^2
  integrate(f, 0, min(end, qchisq(1 - 1e-12, k - 1)), rel.tol = 1e-10, subdivisions = 2000L)$value
}, pairs, margins)
say("sameness.pairs", pairs); say("sameness.margins", margins); say("sameness.power", power)
