#pragma once

#include "core/evaluation/ReportOutline.h"
#include "core/report/Report.h"
#include "ui/widgets/PageScroll.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class SectionList;

/// How the report is made: what of it, language, paper, profile, draft, structure and sections. Shows what it is told
/// and tells what was chosen; whoever holds it stores that.
class ReportPanel : public PageScroll
{
    Q_OBJECT

public:
    /// A sheet that can be chosen instead of the whole report.
    struct Sheet
    {
        QString title{};
        ReportSheet sheet{};
    };

    explicit ReportPanel(QWidget *parent = nullptr);

    /// Takes over language, paper, profile and draft mark.
    void setOptions(const ReportOptions &options);
    /// The options as they stand, without plan, digest and date.
    ReportOptions options() const;
    void setOutline(const ReportOutline &outline, const QString &fitting, const QString &language);
    void setSheets(const QList<Sheet> &sheets, const ReportSheet &chosen);
    void setEmptySections(const QStringList &codes);
    /// Without it structure and sections can only be looked at.
    void setWritable(bool isWritable);
    SectionList *sections() const { return m_sections; }
    QComboBox *what() const { return m_what; }
    void retranslate();

Q_SIGNALS:
    void preferenceChosen(const QString &key, const QString &value);
    void structureChosen(const QString &id); ///< empty: the one that fits
    void sectionsArranged(const QList<ReportSectionChoice> &choices);
    void sectionsReset();
    void sheetChosen(const ReportSheet &sheet);

private:
    QComboBox *addChoice(QLabel *label, const QString &key, const QStringList &values);
    void build();
    void connectParts();
    void showCurrent();

    QLabel *m_whatLabel;
    QLabel *m_languageLabel;
    QLabel *m_paperLabel;
    QLabel *m_profileLabel;
    QLabel *m_structureLabel;
    QLabel *m_sectionsLabel;
    QLabel *m_note;
    QComboBox *m_what;
    QComboBox *m_language = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_profile = nullptr;
    QComboBox *m_structure;
    QCheckBox *m_draft;
    SectionList *m_sections;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
    QList<ReportSheet> m_sheets;
    ReportOutline m_outline;
    QString m_fitting;
    QString m_windowLanguage;
    bool m_isWritable = true;
};
