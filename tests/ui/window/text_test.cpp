// SPDX-License-Identifier: GPL-3.0-or-later
// No word is cut at 1024 × 700 where the language is a third longer than English.
#include "tests/ui/window/cuttext.h"
#include "tests/ui/window/longerwords.h"
#include "tests/ui/window/windowvisit.h"

#include <QApplication>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class LongerText : public WindowVisit {
protected:
    LongerText() { QApplication::installTranslator(&m_words); }
    ~LongerText() override
    {
        closeWindow();
        QApplication::removeTranslator(&m_words);
    }
    static void expectWhole(const QString& place, QWidget& shown)
    {
        const QString pictures = qEnvironmentVariable("SETTHEORY_PICTURES"); // to look at them
        if (!pictures.isEmpty())
            shown.grab().save(u"%1/%2.png"_s.arg(pictures, place));
        const QStringList problems = cutTexts(shown);
        EXPECT_TRUE(problems.isEmpty())
            << "On " << place.toStdString() << ":\n  " << problems.join(u"\n  "_s).toStdString();
    }

private:
    LongerWords m_words;
};

} // namespace

TEST_F(LongerText, IsWholeOnEmptyPages)
{
    visitEmptyPages(expectWhole);
}

TEST_F(LongerText, IsWholeOnFullPages)
{
    visitPages(expectWhole);
}

TEST_F(LongerText, IsWholeWhileAWorkoutIsLogged)
{
    visitWorkout(expectWhole);
}

TEST_F(LongerText, IsWholeInEveryDialog)
{
    visitDialogs(expectWhole);
}

TEST(LongerWords, AreAThirdLongerAndKeepWhatIsFilledIn)
{
    const QString longer = LongerWords().translate("", "Imported %1 of %n workouts", nullptr, -1);
    EXPECT_EQ(longer, u"Immporrtedd %1 of %n wworkkoutts"_s);
}
