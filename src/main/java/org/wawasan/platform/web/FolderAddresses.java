package org.wawasan.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Lets the address of a folder of pages, such as {@code /ideas}, reach {@link AddressFilter}. The server would answer it
 * itself, before any filter, with a redirect to {@code /ideas/}; it does not for an address that is mapped exactly.
 */
@WebListener
public class FolderAddresses implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getServletRegistration("default").addMapping(
                event.getServletContext().getResourcePaths("/").stream()
                        .filter(path -> path.endsWith("/"))
                        .map(path -> path.substring(0, path.length() - 1))
                        .toArray(String[]::new));
    }
}
