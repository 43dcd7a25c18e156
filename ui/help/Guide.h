#pragma once

#include <QDialog>

class HelpText;
class QLabel;
class QLineEdit;
class QListWidget;

/// A page of help in the window's language, beside the work: "guide" or "whats-new", from resources/help. A page of
/// several chapters lists them at its side; words are looked for in all of it.
class Guide : public QDialog
{
    Q_OBJECT

public:
    Guide(const QString &page, const QString &title, const QString &language, QWidget *parent);

private:
    void buildContents();
    QWidget *buildSearch();
    void markChapter();
    void find();

    HelpText *m_text;
    QListWidget *m_contents = nullptr; ///< null on a page of one chapter
    QLineEdit *m_words;
    QLabel *m_notFound;
};
