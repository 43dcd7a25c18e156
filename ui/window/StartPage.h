#pragma once

#include <QWidget>

class BigButton;
class QVBoxLayout;
class Settings;
class StartGuide;

/// What stands in the window while no dossier is open: recent dossiers, the example, and the ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

Q_SIGNALS:
    void openRequested(const QString &path);
    void exampleRequested();
    void newRequested();
    void fromTableRequested();
    void browseRequested();
    void packageRequested();
    void backupRequested();

private:
    QWidget *buildWays();
    BigButton *addWay(QVBoxLayout *layout, const QString &icon, const QString &title, const QString &text);

    Settings &m_settings;
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
    StartGuide *m_guide = nullptr;
    BigButton *m_example = nullptr;
};
