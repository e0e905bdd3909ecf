// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distributions.h"

#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace settheory::stats {

double studentQuantile(double p, double df)
{
    return boost::math::quantile(boost::math::students_t(df), p);
}

double studentCdf(double t, double df)
{
    return boost::math::cdf(boost::math::students_t(df), t);
}

double noncentralStudentAbove(double t, double df, double lambda)
{
    return boost::math::cdf(boost::math::complement(boost::math::non_central_t(df, lambda), t));
}

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal(), p);
}

double normalCdf(double z)
{
    return boost::math::cdf(boost::math::normal(), z);
}

} // namespace settheory::stats
