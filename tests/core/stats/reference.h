// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settheory_paths.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

/// The numbers that an R script of tests/reference printed: "name number number …", a line each.
class Reference {
public:
    explicit Reference(const std::string& file)
    {
        std::ifstream in(SETTHEORY_SOURCE "/tests/reference/" + file);
        for (std::string line; std::getline(in, line);) {
            std::istringstream words(line);
            std::string name;
            words >> name;
            for (double value = 0; words >> value;)
                m_values[name].push_back(value);
        }
    }
    const std::vector<double>& operator[](const std::string& name) const
    {
        static const std::vector<double> kNone;
        const auto found = m_values.find(name);
        EXPECT_NE(found, m_values.end()) << "no reference named " << name;
        return found == m_values.end() ? kNone : found->second;
    }

private:
    std::map<std::string, std::vector<double>> m_values;
};

inline void expectNear(
    const std::vector<double>& actual, const std::vector<double>& expected, double tolerance)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], tolerance) << "at " << i;
}
