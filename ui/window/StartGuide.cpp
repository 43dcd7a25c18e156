#include "ui/window/StartGuide.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartGuide::StartGuide(QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("From the plan to the report"), this);
    title->setFont(Theme::sectionFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(title);
    addStep(layout, u"plan"_s, tr("The plan"),
            tr("Its commitments, who answers for each and by when: imported from a table, or typed in."));
    addStep(layout, u"calendar"_s, tr("The round"), tr("One method, applied to the plan as it stood on one day."));
    addStep(layout, u"evidence"_s, tr("The evidence"),
            tr("Files and links that the ratings rest on, kept in the dossier itself."));
    addStep(layout, u"score"_s, tr("Three judgements"),
            tr("How the process went, how far each commitment was fulfilled, and whether it reflects the principles "
               "of open government; each rating with its reason."));
    addStep(layout, u"report"_s, tr("The report"),
            tr("To print, to edit and to publish, with every figure traceable to its ratings."));
    auto *promise = new QLabel(tr("Everything stays on this computer; nothing is sent anywhere."), this);
    promise->setWordWrap(true);
    promise->setFont(Theme::smallFont());
    promise->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(promise);
    layout->addStretch(1);
}

void StartGuide::addStep(QVBoxLayout *layout, const QString &icon, const QString &title, const QString &text)
{
    auto *name = new QLabel(title, this);
    name->setFont(Theme::boldFont());
    auto *explanation = new QLabel(text, this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(explanation);
    auto *step = new QHBoxLayout;
    step->setSpacing(14);
    step->addWidget(new IconLabel(icon, 24, this), 0, Qt::AlignTop);
    step->addLayout(words, 1);
    layout->addLayout(step);
}
