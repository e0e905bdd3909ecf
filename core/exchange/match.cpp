// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/match.h"

#include "core/model/catalogue.h"

namespace settheory {
namespace {

/// By what right an exercise answers to a name, weakest first.
enum class Right { GeneralAlias, UsersGeneralAlias, OwnName, AppAlias, UsersAppAlias };

struct Claim {
    Right right;
    ExercisePtr exercise; ///< null where two claim the name with the same right
};

std::optional<Right> rightOf(const Exercise& exercise, const Alias& alias, const QString& app)
{
    if (!alias.app.isEmpty() && alias.app != app)
        return std::nullopt;
    const bool users = !isCatalogueAlias(exercise.id, alias);
    if (alias.app.isEmpty())
        return users ? Right::UsersGeneralAlias : Right::GeneralAlias;
    return users ? Right::UsersAppAlias : Right::AppAlias;
}

void claim(QHash<QString, Claim>& claims, const QString& name, Right right, const ExercisePtr& exercise)
{
    const QString key = nameKey(name);
    const auto held = claims.find(key);
    if (held == claims.end() || held->right < right)
        claims.insert(key, {right, exercise});
    else if (held->right == right && held->exercise != exercise)
        held->exercise = nullptr;
}

} // namespace

ExerciseMatcher::ExerciseMatcher(const std::vector<ExercisePtr>& exercises, const QString& app)
{
    QHash<QString, Claim> claims;
    for (const ExercisePtr& exercise : exercises) {
        claim(claims, exercise->name, Right::OwnName, exercise);
        for (const Alias& alias : exercise->aliases) {
            if (const auto right = rightOf(*exercise, alias, app))
                claim(claims, alias.name, *right, exercise);
        }
    }
    for (auto held = claims.cbegin(); held != claims.cend(); ++held)
        m_byName.insert(held.key(), held->exercise);
}

ExercisePtr ExerciseMatcher::match(const QString& name) const
{
    return m_byName.value(nameKey(name));
}

} // namespace settheory
