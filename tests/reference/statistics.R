# SPDX-License-Identifier: GPL-3.0-or-later
# Reference values for tests/core/stats, in base R:  Rscript statistics.R > statistics.txt
# Each line is a name and numbers. Data are written too, so that the tests need nothing but the output.
say <- function(name, ...) cat(name, format(c(...), digits = 16, trim = TRUE, scientific = FALSE), "\n")
say9 <- function(name, ...) cat(name, format(c(...), digits = 16, trim = TRUE), "\n")

# Newey and West (1987), Bartlett weights, no prewhitening, × n/(n − p): sandwich::NeweyWest(f, lag, FALSE, adjust = TRUE)
neweyWest <- function(f, lag) {
  X <- model.matrix(f); e <- residuals(f); n <- nrow(X)
  S <- crossprod(X * e)
  for (l in seq_len(lag)) {
    G <- crossprod((X * e)[(1 + l):n, ], (X * e)[1:(n - l), ])
    S <- S + (1 - l / (lag + 1)) * (G + t(G))
  }
  XX <- solve(crossprod(X)); V <- XX %*% S %*% XX
  sqrt(diag(V) * n / (n - ncol(X)))
}

# --- describe
v <- c(3.5, -1, 8, 2, 2, 11.25, 6)
say("describe.values", v); say("describe.mean", mean(v)); say("describe.sd", sd(v))
say("describe.quantiles", quantile(v, c(0, .1, .25, .5, .75, .9, 1), names = FALSE))

# --- Student's t
p <- c(.6, .9, .95, .975, .995); df <- c(1, 2, 4.5, 13, 60)
say("student.p", p); say("student.df", df)
say9("student.quantiles", outer(p, df, qt)); say9("student.cdf", outer(c(-3, -.5, 0, 1, 2.5), df, pt))

# --- Welch
a <- c(24, 23, 25, 25, 24, 23, 24, 22, 25); b <- c(20, 21, 19.5, 20, 22, 18)
say("welch.a", a); say("welch.b", b)
say9("welch.expected", mean(b) - mean(a), t.test(b, a)$conf.int, t.test(b, a, conf.level = .9)$conf.int)

# --- Appendix A6 of the evidence file: protocol and one trend, sessions two days apart
arm <- c("A","B","B","A","B","A","A","B","B","A","A","B","A","B","B","A")
y <- c(2410,2015,2090,2395,2060,2520,2455,2105,2150,2600,2540,2245,2575,2130,2260,2690)
B <- as.numeric(arm == "B"); t <- seq_along(y)
f <- lm(y ~ I(t - 8.5) + B)
say("a6.isB", B); say("a6.y", y)
say9("a6.coefficients", coef(f)); say9("a6.errors", summary(f)$coefficients[, 2])
say9("a6.ci95", confint(f)["B", ]); say9("a6.ci90", confint(f, level = .9)["B", ])
say9("a6.sigma", summary(f)$sigma); say9("a6.residuals", residuals(f))
e <- residuals(f)
say9("a6.lag1", sum(e[-1] * e[-16]) / sum(e^2)); say9("a6.dw", sum(diff(e)^2) / sum(e^2))
for (lag in 0:3) say9(paste0("a6.nw", lag), neweyWest(f, lag))
rb <- residuals(lm(B ~ t))
say9("a6.spread", sum(rb^2)); say9("a6.vif", sum((B - mean(B))^2) / sum(rb^2))
g <- lm(log(y) ~ t + B)
say9("a6.log", coef(g)["B"], confint(g)["B", ], confint(g, level = .9)["B", ])

# --- a log with a break of five weeks, then a long stretch that is cut in two, then one with only arm A
set.seed(20)
days <- c(0, 2.03, 4, 7.5, 9, 11.98, 14, 16, 18.7, 21,                       # a stretch
          56, 58, 60, 63, 70, 77.4, 84, 95, 105, 118, 130, 152, 163, 175, 186, 190, 203, 214, 225, 236, 246, 256, # 200 days: cut in two
          280, 282, 284, 287)                                                  # only A
stretch <- c(rep(1, 10), ifelse(days[11:32] < 156, 2, 3), rep(4, 4))
B <- c(0,1,1,0,1,0,0,1,0,1, 0,0,1,1,0,1,0,1,1,0,1, 1,0,0,1,1,0,1,0,1,0,1, 0,0,0,0)
y <- round(exp(5 + .004 * days + c(0, .1, .2, .1)[stretch] - .12 * B + rnorm(length(days), sd = .05)), 3)
workouts <- sort(c(days, 30, 141, 260)) # the one on day 141 bridges 22 days without a session
keep <- stretch < 4
s <- factor(stretch[keep]); d <- days[keep]; b <- B[keep]; ly <- log(y[keep])
h <- lm(ly ~ 0 + s + s:d + b)
say("stretch.days", days); say("stretch.workouts", workouts); say("stretch.isB", B); say("stretch.y", y)
say("stretch.of", as.numeric(s) - 1)
say9("stretch.effect", coef(h)["b"], confint(h)["b", ], confint(h, level = .9)["b", ])
say("stretch.df", h$df.residual); say9("stretch.sigma", summary(h)$sigma)
rb <- residuals(lm(b ~ 0 + s + s:d))
say9("stretch.spread", sum(rb^2)); say9("stretch.vif", sum((b - mean(b))^2) / sum(rb^2))
n <- length(d); lag <- max(1, floor(4 * (n / 100)^(2 / 9))); se <- neweyWest(h, lag)["b"]
say9("stretch.neweyWest", lag, se, coef(h)["b"] + qt(c(.025, .975, .05, .95), h$df.residual) * se)
e <- residuals(h)
say9("stretch.lag1", sum(e[-1] * e[-n]) / sum(e^2)); say9("stretch.fitted", fitted(h))
need <- function(margin) {
  for (m in 1:61) if ((qt(.975, h$df.residual + 2 * m) + qt(.95, h$df.residual + 2 * m)) * summary(h)$sigma /
                      sqrt(sum(rb^2) + m / 2) < margin) break
  m
}
margins <- c(.06, .05, .04, .03, .02)
say("stretch.margins", margins); say("stretch.more", sapply(margins, need))

# --- shares: who failed first; sets of a session are alike (each session: answered, target)
ma <- c(3, 2, 3, 1, 4, 2, 3, 0); xa <- c(0, 1, 0, 0, 2, 0, 1, 0)
mb <- c(2, 3, 3, 4, 2, 1, 3);    xb <- c(2, 2, 0, 4, 1, 1, 3)
deff <- function(m, x) {
  x <- x[m > 0]; m <- m[m > 0]; J <- length(m); M <- sum(m); p <- sum(x) / M
  V <- J / (J - 1) * sum((x - p * m)^2) / M^2
  max(1, V * M / (p * (1 - p)))
}
wilson <- function(p, n, conf) prop.test(p * n, n, conf.level = conf, correct = FALSE)$conf.int
newcombe <- function(conf) {
  d <- (deff(ma, xa) + deff(mb, xb)) / 2
  pa <- sum(xa) / sum(ma); pb <- sum(xb) / sum(mb)
  wa <- wilson(pa, sum(ma) / d, conf); wb <- wilson(pb, sum(mb) / d, conf)
  c(pb - pa - sqrt((pb - wb[1])^2 + (wa[2] - pa)^2), pb - pa + sqrt((wb[2] - pb)^2 + (pa - wa[1])^2))
}
say("share.ma", ma); say("share.xa", xa); say("share.mb", mb); say("share.xb", xb)
say9("share.deff", deff(ma, xa), deff(mb, xb))
say9("share.difference", sum(xb) / sum(mb) - sum(xa) / sum(ma), newcombe(.95), newcombe(.9))
m <- c(ma[ma > 0], mb); x <- c(xa[ma > 0], xb); n <- length(m); k <- sum(ma > 0)
stat <- function(i) abs(sum(x[-i]) / sum(m[-i]) - sum(x[i]) / sum(m[i]))
all <- combn(n, k, stat); say9("share.p", mean(all >= stat(1:k) - 1e-12))
say9("share.fisher", fisher.test(matrix(c(sum(xa), sum(ma) - sum(xa), sum(xb), sum(mb) - sum(xb)), 2))$p.value)

# --- order and pairing: two factors and their interaction beside a trend
set.seed(3)
n <- 26; days <- cumsum(c(0, sample(2:5, n - 1, TRUE)))
order <- rep(c(0, 1, 1, 0, 1, 0), length.out = n); pairing <- rep(c(0, 0, 1, 1), length.out = n)
y <- round(24 - 3 * order - 1 * pairing + .5 * order * pairing + .02 * days + rnorm(n), 2)
O <- order - .5; P <- pairing - .5
full <- lm(y ~ days + O * P)
say("factors.days", days); say("factors.order", order); say("factors.pairing", pairing); say("factors.y", y)
for (term in c("O", "P", "O:P"))
  say9(paste0("factors.", term), coef(full)[term], confint(full)[term, ], confint(full, level = .9)[term, ])
few <- !(order == 1 & pairing == 1 & seq_len(n) > 8)   # fewer than three in one cell: main effects only
say("factors.few", as.numeric(few))
main <- lm(y ~ days + O + P, subset = few)
say9("factors.few.O", coef(main)["O"], confint(main)["O", ])
