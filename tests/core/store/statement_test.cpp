// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> memory()
{
    auto database = Database::open(QString(), Database::Mode::Memory);
    EXPECT_TRUE(database);
    return std::move(*database);
}

} // namespace

TEST(Statement, StoresANullTextAsAnEmptyOneAndAnEmptyOptionalAsNull)
{
    const auto database = memory();
    Statement query = database->statement("SELECT ?1 IS NULL, typeof(?1), ?2 IS NULL");
    query.bindAll(QString(), std::optional<QString>());
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.integer(0), 0);
    EXPECT_EQ(query.text(1), u"text"_s);
    EXPECT_EQ(query.integer(2), 1);
}

TEST(Statement, GivesTextBackAsItWas)
{
    const auto database = memory();
    Statement query = database->statement("SELECT ?");
    for (const QString& text : {u""_s, u"Übung \U0001F4AA"_s, u"'; DROP TABLE x; --"_s, u"\uFEFFbom"_s}) {
        query.bindAll(text);
        ASSERT_TRUE(query.next());
        EXPECT_EQ(query.text(0), text);
    }
}

TEST(Statement, SaysWhatIsWrongWithItWhenItIsRun)
{
    const auto database = memory();
    const auto ran = database->execute("SELECT FROM");
    ASSERT_FALSE(ran);
    EXPECT_EQ(ran.error().kind, Error::Kind::Failed);
    EXPECT_TRUE(ran.error().detail.contains(u"syntax"_s));
}

TEST(Database, KeepsForeignKeys)
{
    const auto database = memory();
    EXPECT_EQ(*database->number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(*database->number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(*database->number("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(*database->number("PRAGMA synchronous"), 3); // EXTRA
    ASSERT_TRUE(database->execute("CREATE TABLE a (a_id INTEGER PRIMARY KEY)"));
    ASSERT_TRUE(database->execute("CREATE TABLE b (a_id INTEGER REFERENCES a)"));
    EXPECT_EQ(database->execute("INSERT INTO b VALUES (1)").error().kind, Error::Kind::Refused);
}

TEST(Transaction, IsRolledBackUnlessItIsCommitted)
{
    const auto database = memory();
    ASSERT_TRUE(database->execute("CREATE TABLE a (x)"));
    {
        const auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        ASSERT_TRUE(database->execute("INSERT INTO a VALUES (1)"));
    }
    EXPECT_EQ(*database->number("SELECT count(*) FROM a"), 0);
    {
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        ASSERT_TRUE(database->execute("INSERT INTO a VALUES (1)"));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(*database->number("SELECT count(*) FROM a"), 1);
}
